// This module's path is not its folder's: internal packages below extract/ are open only to import paths below extract/.
module github.com/copydesk/copydesk/extract/train

go 1.26.0

require (
	github.com/copydesk/copydesk v0.0.0
	golang.org/x/text v0.43.0
)

require (
	github.com/PuerkitoBio/goquery v1.13.0 // indirect
	github.com/andybalholm/cascadia v1.3.4 // indirect
	golang.org/x/net v0.62.0 // indirect
)

replace github.com/copydesk/copydesk => ../../
