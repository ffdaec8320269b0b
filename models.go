package copydesk

// generator is the same for all articles of a program.
func generator() Generator { return Generator{Version: Version} }
