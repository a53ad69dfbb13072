"""The version of the tables that this Casewright reads and writes: the newest migration."""

HEAD = "0002"
