package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"strings", `{"@type":"Recipe","recipeIngredient":["200 g de farine","3 œufs"],"recipeInstructions":"Mélanger."}`, []string{"200 g de farine", "3 œufs", "Mélanger."}},
		{"steps", `{"@type":"Recipe","recipeInstructions":[{"@type":"HowToStep","text":"Whisk the eggs."},{"@type":"HowToStep","name":"Bake","text":"Bake for an hour."}]}`, []string{"Whisk the eggs.", "Bake", "Bake for an hour."}},
		{"sections of steps", `{"@type":"Recipe","recipeInstructions":[{"@type":"HowToSection","name":"La pâte","itemListElement":[{"@type":"HowToStep","text":"Pétrir."}]}]}`, []string{"La pâte", "Pétrir."}},
		{"in a graph", `{"@graph":[{"@type":"WebPage"},{"@type":"Recipe","recipeIngredient":"3 œufs"}]}`, []string{"3 œufs"}},
		{"an article", `{"@type":"NewsArticle","articleBody":"La cloche est fêlée."}`, nil},
		{"nothing to read", `{"@type":"Recipe","recipeIngredient":[null,{},[]]}`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, readLinked([]string{c.in}).lines())
		})
	}
}
