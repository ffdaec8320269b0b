module github.com/copydesk/copydesk/bench

go 1.26.0

require github.com/copydesk/copydesk v0.0.0

replace github.com/copydesk/copydesk => ../
