// The module has no entry point: exports.txt names what it offers, and this file gives the linker something to start
// from.
#include "abi.h"
