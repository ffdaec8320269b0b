package stamp_test

import (
	"fmt"

	"github.com/copydesk/copydesk/extract/internal/stamp"
)

func ExampleFind() {
	line := "Publié le 12 mai 2022 à 06h00, modifié le 13 mai 2022 à 11h24"
	for _, st := range stamp.Find(line, "") {
		fmt.Println(st.Of(line), "=", st.Time, st.Precision, st.Role == stamp.Modified)
	}
	// Output:
	// 12 mai 2022 à 06h00 = 2022-05-12T06:00 minute false
	// 13 mai 2022 à 11h24 = 2022-05-13T11:24 minute true
}

func ExampleParse() {
	st, _ := stamp.Parse("Tue, 30 Apr 2024 16:00:00 +0200", "")
	fmt.Println(st.Time)
	// Output: 2024-04-30T16:00:00+02:00
}
