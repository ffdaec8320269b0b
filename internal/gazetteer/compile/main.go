// Command compile makes names.bin, the table that package gazetteer embeds, from the lists of this tree and from lists
// of the world that stand outside it: cities, regions and countries of GeoNames (CC BY 4.0), first names of INSEE
// (Licence Ouverte 2.0), first names and surnames of the world (CC0). Run it in the folder of the package:
//
//	go run ./compile -data DIR
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/internal/gazetteer"
)

// commonFirstName is the number of children since 1900 from which a name is taken for a first name at first sight.
const commonFirstName = 3000

// rareFirstName is the number below which a first name says too little.
const rareFirstName = 100

func main() {
	data := flag.String("data", os.Getenv("COPYDESK_DATA"), "folder that holds names/")
	out := flag.String("o", "names.bin", "file to write")
	flag.Parse()
	if err := compile(filepath.Join(*data, "names"), *out); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func compile(folder, out string) error {
	b := gazetteer.NewBuilder()
	if err := b.AddTree(os.DirFS(".")); err != nil {
		return err
	}
	for _, source := range []struct {
		file  string
		class gazetteer.Class
	}{
		{"cities.txt", gazetteer.City},
		{"regions.txt", gazetteer.Region},
		{"countries.txt", gazetteer.Country},
		{"first_names_world.txt", gazetteer.FirstName | gazetteer.CommonFirstName},
		{"surnames_world.txt", gazetteer.Surname},
	} {
		data, err := os.ReadFile(filepath.Join(folder, source.file))
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); line != "" {
				b.Add(gazetteer.Names(), line, source.class)
			}
		}
	}
	if err := addCounted(b, filepath.Join(folder, "first_names_fr.tsv")); err != nil {
		return err
	}
	table, err := b.Bytes()
	if err != nil {
		return err
	}
	return os.WriteFile(out, table, 0o644)
}

func addCounted(b *gazetteer.Builder, file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		name, digits, ok := strings.Cut(strings.TrimSpace(line), "\t")
		count, err := strconv.Atoi(digits)
		if !ok || err != nil {
			return fmt.Errorf("%s: line %q is not a name, a tab and a count", file, line)
		}
		switch {
		case count >= commonFirstName:
			b.Add(gazetteer.Names(), name, gazetteer.FirstName|gazetteer.CommonFirstName)
		case count >= rareFirstName:
			b.Add(gazetteer.Names(), name, gazetteer.FirstName)
		}
	}
	return nil
}
