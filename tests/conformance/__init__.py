"""Runs the recorded tests of the reference tools (Enketo, ODK Web Forms, JavaRosa, pyxform) against our own."""
