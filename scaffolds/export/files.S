/* The pages of an exported app, all in one piece; `files.inc` says where each begins. */
#ifdef __APPLE__
	.section __TEXT,__const
	.globl _rx_program_bytes
	.p2align 4
_rx_program_bytes:
#else
	.section .rodata
	.globl rx_program_bytes
	.balign 16
rx_program_bytes:
#endif
	.incbin "files.bin"
#ifdef __ELF__
	.section .note.GNU-stack, "", %progbits
#endif
