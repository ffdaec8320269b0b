package plain

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestProse(t *testing.T) {
	for _, c := range []struct {
		name, in string
		prose    bool
	}{
		{"a sentence", "The council voted on Tuesday evening, after three hours, to open it again.", true},
		{"a heading", "The council votes to open it again", false},
		{"a Japanese heading", "宮崎県で震度五弱、津波注意報", false},
		{"Japanese", "気象庁は十三日、日向灘で震度五弱の地震があったと発表した。津波の心配はないが、今後一週間は注意してほしいという。", true},
		{"Russian", "Совет во вторник вечером решил, после трёх часов споров, открыть паром снова летом.", true},
		{"Korean parts words", "시의회는 화요일 저녁 세 시간의 토론 끝에 나룻배를 다시 열기로 결정했다.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := &cut(t, c.in).Blocks[0]
			assert.Equal(t, c.prose, prose(b))
		})
	}
}
