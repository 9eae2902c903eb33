# Writes the bytes of INPUT as a C array named icudt72_dat to OUTPUT.
file(READ "${INPUT}" hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "((0x..,){32})" "\\1\n" bytes "${bytes}")
file(WRITE "${OUTPUT}" "__attribute__((aligned(16))) const unsigned char icudt72_dat[] = {\n${bytes}};\n")
