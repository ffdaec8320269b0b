package main

import "unicode"

// scan is the floor of what reads text: each character is looked at once, and the words counted.
func scan(s string) (words int) {
	inside := false
	for _, r := range s {
		letter := unicode.IsLetter(r)
		if letter && !inside {
			words++
		}
		inside = letter
	}
	return words
}
