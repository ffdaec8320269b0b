module github.com/copydesk/copydesk/train

go 1.26.0

require (
	github.com/copydesk/copydesk v0.0.0
	github.com/pemistahl/lingua-go v1.4.0
	golang.org/x/text v0.43.0
	google.golang.org/protobuf v1.31.0
)

require github.com/google/go-cmp v0.5.8 // indirect

replace github.com/copydesk/copydesk => ../
