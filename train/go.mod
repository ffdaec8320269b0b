module github.com/copydesk/copydesk/train

go 1.26.0

require (
	github.com/copydesk/copydesk v0.0.0
	github.com/pemistahl/lingua-go v1.4.0
	golang.org/x/text v0.43.0
	google.golang.org/protobuf v1.31.0
)

require (
	github.com/deckarep/golang-set v1.7.1 // indirect
	github.com/google/go-cmp v0.5.8 // indirect
	github.com/jdkato/prose/v2 v2.0.0 // indirect
	github.com/mingrammer/commonregex v1.0.1 // indirect
	gonum.org/v1/gonum v0.7.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
)

replace github.com/copydesk/copydesk => ../
