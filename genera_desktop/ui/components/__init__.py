"""Quiet native controls that paint themselves: keys, focus and accessibility stay Qt's, the look is ours."""
