package calendar_test

import (
	"testing"
	"time"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/stretchr/testify/assert"
)

func TestCivilAgreesWithTime(t *testing.T) {
	for d := calendar.FromCivil(1580, 1, 1); d < calendar.FromCivil(2110, 1, 1); d += 13 {
		y, m, day := d.Civil()
		tm := time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC)
		assert.Equal(t, int64(d), tm.Unix()/86400-btoi(tm.Unix()%86400 < 0))
		wy, w := tm.ISOWeek()
		gy, gw := d.Week()
		assert.Equal(t, [2]int{wy, w}, [2]int{gy, gw})
		assert.Equal(t, (int(tm.Weekday())+6)%7+1, d.Weekday())
	}
}

func btoi(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func TestEaster(t *testing.T) {
	for year, want := range map[int][2]int{1818: {3, 22}, 1943: {4, 25}, 2000: {4, 23}, 2017: {4, 16}, 2021: {4, 4}, 2024: {3, 31}, 2026: {4, 5}} {
		y, m, d := calendar.Easter(year).Civil()
		assert.Equal(t, [3]int{year, want[0], want[1]}, [3]int{y, m, d})
	}
}

func TestNthWeekday(t *testing.T) {
	tests := []struct {
		name                 string
		year, month, wd, nth int
		day                  int
	}{
		{"Thanksgiving is the fourth Thursday", 2016, 11, 4, 4, 24},
		{"Memorial Day is the last Monday", 2014, 5, 1, -1, 26},
		{"a first that is the first", 2024, 7, 1, 1, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, m, d := calendar.NthWeekday(tt.year, tt.month, tt.wd, tt.nth).Civil()
			assert.Equal(t, []int{tt.month, tt.day}, []int{m, d})
		})
	}
}

func TestAddMonthsStaysInTheMonth(t *testing.T) {
	y, m, d := calendar.FromCivil(2023, 1, 31).AddMonths(1).Civil()
	assert.Equal(t, []int{2023, 2, 28}, []int{y, m, d})
	y, m, d = calendar.FromCivil(2023, 1, 31).AddMonths(-2).Civil()
	assert.Equal(t, []int{2022, 11, 30}, []int{y, m, d})
}
