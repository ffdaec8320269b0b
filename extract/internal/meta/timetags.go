package meta

var publishedMetas = map[string]int{
	"article:published_time": weightArticle, "article:published": weightArticle, "og:article:published_time": weightArticle, "article:publication_date": weightArticle,
	"datepublished": weightMeta, "publishdate": weightMeta, "publish-date": weightMeta, "publish_date": weightMeta, "pubdate": weightMeta, "pub_date": weightMeta,
	"published_at": weightMeta, "published": weightMeta, "published-date": weightMeta, "published_date": weightMeta, "publication_date": weightMeta, "publicationdate": weightMeta, "date_published": weightMeta,
	"sailthru.date": weightMeta, "parsely-pub-date": weightMeta, "dc.date.issued": weightMeta, "dcterms.issued": weightMeta, "dcterms.created": weightMeta, "dc.date.created": weightMeta,
	"dc.date": weightPage, "dcterms.date": weightMeta, "date": weightLine + 7, "cxenseparse:recs:publishtime": weightMeta, "cxenseparse:publishtime": weightMeta, "shareaholic:article_published_time": weightMeta,
	"citation_publication_date": weightMeta, "citation_date": weightMeta, "citation_online_date": weightMeta, "prism.publicationdate": weightMeta, "article.published": weightMeta, "article.created": weightMeta, "article_date_original": weightMeta,
	"article:post_date": weightMeta, "article:created": weightMeta, "original-publish-date": weightMeta, "og:published_time": weightMeta, "og:pubdate": weightMeta, "rnews:datepublished": weightMeta, "bt:pubdate": weightMeta, "displaydate": weightMeta, "ptime": weightMeta, "pdate": weightMeta,
	"date.available": weightMeta, "date.created": weightMeta, "datecreated": weightMeta, "date_created": weightMeta, "created": weightMeta, "article-publication-date": weightMeta, "publishedtime": weightMeta, "published_time": weightMeta, "creation_date": weightMeta,
	"og:regdate": weightMeta, "dcterms.available": weightMeta, "eprints.date": weightMeta, "originalpublicationdate": weightMeta, "doc_date": weightMeta, "release_date": weightMeta, "article:date": weightMeta, "news_date": weightMeta, "gentime": weightWeak, "uploaddate": weightFar,
}

var modifiedMetas = map[string]int{
	"article:modified_time": weightArticle, "article:modified": weightArticle, "og:updated_time": weightMeta, "og:article:modified_time": weightArticle, "datemodified": weightMeta, "lastmod": weightMeta,
	"dcterms.modified": weightMeta, "dc.date.modified": weightMeta, "last-modified": weightFar, "last_modified": weightMeta, "lastmodified": weightMeta, "date.modified": weightMeta, "date.updated": weightMeta, "updated_time": weightMeta, "shareaholic:article_modified_time": weightMeta,
	"modified": weightMeta, "modificationdate": weightMeta, "article.updated": weightMeta, "article:updated": weightMeta, "updated": weightMeta, "revised": weightFar, "date_modified": weightMeta, "update_date": weightMeta, "modified_time": weightMeta,
}

func (c *clockwork) metas() {
	for _, m := range c.collected.metas {
		if w, ok := publishedMetas[m.key]; ok {
			c.add(&c.published, m.content, "meta "+m.key, w)
		} else if w, ok := modifiedMetas[m.key]; ok {
			c.add(&c.modified, m.content, "meta "+m.key, w)
		}
	}
}
