package main

import (
	"bytes"
	"fmt"
	"math"
)

// The drawing's measures, in pixels.
const (
	curveWidth, curveHeight = 640, 400
	curveLeft, curveRight   = 70, 150
	curveTop, curveBottom   = 40, 50
)

// draw is the curve as SVG: milliseconds a page by its size, both on logarithmic scales, where what grows with the size
// is a line that rises as the grid does.
func draw(points []point) []byte {
	low, high := math.Inf(1), math.Inf(-1)
	for _, p := range points {
		low, high = min(low, math.Log10(p.parse)), max(high, math.Log10(p.read))
	}
	low, high = math.Floor(low), math.Ceil(high)
	first, last := math.Log10(float64(points[0].size)), math.Log10(float64(points[len(points)-1].size))
	x := func(size int) float64 {
		return curveLeft + (math.Log10(float64(size))-first)/(last-first)*(curveWidth-curveLeft-curveRight)
	}
	y := func(exponent float64) float64 {
		return curveHeight - curveBottom - (exponent-low)/(high-low)*(curveHeight-curveTop-curveBottom)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" fill="#222">`+"\n", curveWidth, curveHeight)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", curveWidth, curveHeight)
	fmt.Fprintf(&b, `<text x="%d" y="22" font-size="14">Milliseconds a page by its size, one core</text>`+"\n", curveLeft)
	for e := low; e <= high; e++ {
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%g</text>`+"\n", curveLeft, y(e), curveWidth-curveRight, curveLeft-8, y(e)+4, math.Pow(10, e))
	}
	for _, p := range points {
		fmt.Fprintf(&b, `<path d="M%.1f %dV%d" stroke="#eee"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", x(p.size), curveTop, curveHeight-curveBottom, x(p.size), curveHeight-curveBottom+18, short(p.size))
	}
	for _, line := range []struct {
		name, colour string
		value        func(point) float64
	}{
		{"Read, everything on", "#c0392b", func(p point) float64 { return p.read }},
		{"goquery parse", "#2c6fbb", func(p point) float64 { return p.parse }},
	} {
		var path bytes.Buffer
		for i, p := range points {
			command := byte('L')
			if i == 0 {
				command = 'M'
			}
			fmt.Fprintf(&path, "%c%.1f %.1f", command, x(p.size), y(math.Log10(line.value(p))))
		}
		end := points[len(points)-1]
		fmt.Fprintf(&b, `<path d="%s" fill="none" stroke="%s" stroke-width="2"/><text x="%d" y="%.1f" fill="%s">%s</text>`+"\n",
			path.String(), line.colour, curveWidth-curveRight+8, y(math.Log10(line.value(end)))+4, line.colour, line.name)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

func short(size int) string {
	if size >= 1<<20 {
		return fmt.Sprintf("%.0f MB", float64(size)/(1<<20))
	}
	return fmt.Sprintf("%.0f KB", float64(size)/(1<<10))
}
