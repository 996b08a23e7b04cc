# Sourced: sets SOURCES and LIBS of the fuzz target $1 from the lines "sources:" and "libs:" in its first comment.
TARGET=tests/fuzz/$1_fuzz.c
SOURCES=$(sed -n 's/^ \* sources: *//p' "$TARGET")
LIBS=$(sed -n 's/^ \* libs: *//p' "$TARGET")
FLAGS="-std=gnu11 -ffunction-sections -fdata-sections -fms-extensions -g -O1 -fno-omit-frame-pointer -Iruntime -Iruntime/include -Icli"
