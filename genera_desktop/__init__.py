"""GEN.ERA Desktop: an offline inventory of a meta-cluster, and the desk of the coordinator who merges many."""

__version__ = "0.1.0"
