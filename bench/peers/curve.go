package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
)

// The drawing's measures, in pixels.
const (
	curveWidth, curveHeight = 640, 400
	curveLeft, curveRight   = 70, 150
	curveTop, curveBottom   = 40, 50
)

// curve is a drawing of lines over the same points, both axes logarithmic: what grows with x is a line that rises as
// the grid does, what does not is level.
type curve struct {
	title string
	x     []int
	label func(int) string
	lines []line
}

type line struct {
	name, colour string
	y            []float64
}

// svg draws the curve.
func (c curve) svg() []byte {
	low, high := math.Inf(1), math.Inf(-1)
	for _, l := range c.lines {
		for _, v := range l.y {
			low, high = min(low, math.Log10(v)), max(high, math.Log10(v))
		}
	}
	low, high = math.Floor(low), max(math.Ceil(high), math.Floor(low)+1)
	first, last := math.Log10(float64(c.x[0])), math.Log10(float64(c.x[len(c.x)-1]))
	x := func(v int) float64 {
		return curveLeft + (math.Log10(float64(v))-first)/(last-first)*(curveWidth-curveLeft-curveRight)
	}
	y := func(exponent float64) float64 {
		return curveHeight - curveBottom - (exponent-low)/(high-low)*(curveHeight-curveTop-curveBottom)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" fill="#222">`+"\n", curveWidth, curveHeight)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", curveWidth, curveHeight)
	fmt.Fprintf(&b, `<text x="%d" y="22" font-size="14">%s</text>`+"\n", curveLeft, c.title)
	for e := low; e <= high; e++ {
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%g</text>`+"\n", curveLeft, y(e), curveWidth-curveRight, curveLeft-8, y(e)+4, math.Pow(10, e))
	}
	for _, v := range c.x {
		fmt.Fprintf(&b, `<path d="M%.1f %dV%d" stroke="#eee"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", x(v), curveTop, curveHeight-curveBottom, x(v), curveHeight-curveBottom+18, c.label(v))
	}
	for _, l := range c.lines {
		var path bytes.Buffer
		for i, v := range l.y {
			command := byte('L')
			if i == 0 {
				command = 'M'
			}
			fmt.Fprintf(&path, "%c%.1f %.1f", command, x(c.x[i]), y(math.Log10(v)))
		}
		fmt.Fprintf(&b, `<path d="%s" fill="none" stroke="%s" stroke-width="2"/><text x="%d" y="%.1f" fill="%s">%s</text>`+"\n",
			path.String(), l.colour, curveWidth-curveRight+8, y(math.Log10(l.y[len(l.y)-1]))+4, l.colour, l.name)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// write puts the drawing into a folder, if there is one to put it into.
func (c curve) write(folder, name string) error {
	if folder == "" {
		return nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, name), c.svg(), 0o644)
}

func kilobytes(size int) string {
	if size >= 1<<20 {
		return fmt.Sprintf("%.0f MB", float64(size)/(1<<20))
	}
	return fmt.Sprintf("%.0f KB", float64(size)/(1<<10))
}
