package compare

import (
	"runtime"
	"sync"

	"factdiff/compare/foreign"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// read reads an article, in a language other than English no more than what
// does not depend on it.
func read(a *sources.Article) *reading.Reading {
	if a.Foreign != "" {
		return foreign.Read(a)
	}
	return reading.Read(a)
}

// readAll reads the articles, jobs at once; the order is that of articles.
func readAll(articles []*sources.Article, jobs int) []*reading.Reading {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	out := make([]*reading.Reading, len(articles))
	var wait sync.WaitGroup
	slots := make(chan struct{}, jobs)
	for i, a := range articles {
		wait.Add(1)
		slots <- struct{}{}
		go func() {
			defer wait.Done()
			out[i] = read(a)
			<-slots
		}()
	}
	wait.Wait()
	return out
}
