package meta

// images reads the pictures: those of the JSON-LD and the head, then those of the body with their captions. One that is
// named twice is kept once, with all that is said of it.
func (r *reader) images() {
	at := map[string]int{} // by bare address
	add := func(im Image) {
		if im.URL = absolute(r.out.Base, im.URL); im.URL == "" {
			return
		}
		im.Alt, im.Caption, im.Credit = clean(im.Alt), clean(im.Caption), clean(im.Credit)
		caption, credit := SplitCredit(im.Caption)
		if im.Credit == "" {
			im.Caption, im.Credit = caption, credit
		} else {
			im.Credit = bareCredit(im.Credit)
		}
		address := bareAddress(im.URL)
		if i, ok := at[address]; ok {
			have := &r.out.Images[i]
			have.Alt, have.Caption, have.Credit = firstOf(have.Alt, im.Alt), firstOf(have.Caption, im.Caption), firstOf(have.Credit, im.Credit)
			if have.Node == nil {
				have.Node = im.Node
			}
			return
		}
		at[address] = len(r.out.Images)
		r.out.Images = append(r.out.Images, im)
	}
	field := r.main.get("image").list()
	for i := range field {
		v := r.ld.follow(&field[i])
		if v.kind == stringValue {
			add(Image{URL: v.text, Source: "json-ld"})
			continue
		}
		add(Image{
			URL: firstOf(r.ld.str(v.get("url")), v.get("contentUrl").text), Caption: firstOf(v.get("caption").text, v.get("description").text),
			Credit: firstOf(v.get("creditText").text, r.ld.name(v.get("copyrightHolder")), v.get("copyrightNotice").text), Source: "json-ld",
		})
	}
	add(Image{URL: r.metaValue("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"), Alt: r.metaValue("og:image:alt", "twitter:image:alt"), Source: "og:image"})
	for i := range r.figures {
		f := &r.figures[i]
		if r.aside(&f.place) {
			continue
		}
		source := "img"
		if f.node.Data == "figure" {
			source = "figure"
		}
		add(Image{URL: f.url, Alt: f.alt, Caption: f.caption, Credit: f.credit, Source: source, Node: f.node})
	}
}
