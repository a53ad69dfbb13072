"""The command line: one file a command, thin over the pipeline. Only the edges print."""
