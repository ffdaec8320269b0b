module github.com/copydesk/copydesk/train

go 1.26.0

require github.com/copydesk/copydesk v0.0.0

replace github.com/copydesk/copydesk => ../
