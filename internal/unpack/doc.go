// Package unpack undoes the compression of a body that a caller hands over as it came from a server or a file: gzip,
// deflate, zstd, brotli.
//
// The bytes decide, the declared content encoding helps: gzip, zlib and zstd are known by their first bytes. Brotli
// and bare deflate have no mark; they are tried when they are declared, brotli also when the body is no text in any
// other way, and believed only when they yield text. A declared encoding that was undone already, as most HTTP
// clients do, is no error.
//
// What comes out is limited by the caller and counted while it is read, so a small body cannot fill the memory.
package unpack
