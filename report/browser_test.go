package report

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tab opens a page of the view in a headless Chromium; the test is skipped
// where there is none. FACTDIFF_SCREENSHOTS=DIR keeps pictures.
func tab(t *testing.T, v *View) context.Context {
	t.Helper()
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
			break
		}
	}
	if browser == "" || testing.Short() {
		t.Skip("no Chromium on the PATH (or -short): the page is not tested in a browser")
	}
	file := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(file, render(t, "html", v), 0o600); err != nil {
		t.Fatal(err)
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browser), chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, opts...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	do(t, ctx, chromedp.EmulateViewport(1280, 900), chromedp.Navigate("file://"+file))
	return ctx
}

func do(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// ask evaluates an expression on the page.
func ask[T any](t *testing.T, ctx context.Context, js string) T {
	t.Helper()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[T](js))
	if err != nil {
		t.Fatalf("%s: %v", js, err)
	}
	return out
}

// seen lists the IDs of the findings that a person can see in open groups.
func seen(t *testing.T, ctx context.Context) string {
	return ask[string](t, ctx, `[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).map(f => f.id.slice(2)).join(' ')`)
}

const focused = `(document.activeElement.closest('.finding') || {id: document.activeElement.name || ''}).id`

func press(t *testing.T, ctx context.Context, keys ...string) {
	t.Helper()
	for _, k := range keys {
		do(t, ctx, chromedp.KeyEvent(k, raw))
	}
}

// raw makes a key press one that a script can keep from writing, as the keys
// of a person are.
func raw(p *input.DispatchKeyEventParams) {
	if p.Type == kb.KeyDown {
		p.Type = input.DispatchKeyEventTypeRawKeyDown
	}
}

func TestPageInBrowser(t *testing.T) {
	ctx := tab(t, judged(t))

	t.Run("conflicts stand open, agreements are folded", func(t *testing.T) {
		if got := seen(t, ctx); got != "u1points q1port u2crates" {
			t.Errorf("shown: %s", got)
		}
	})
	t.Run("filters", func(t *testing.T) {
		for _, c := range []struct{ reason, js, want string }{
			{"by kind, which opens what it finds", `f.kind.value = 'number'`, "u1points u2crates u3five u4down"},
			{"by source", `f.source.value = 'A'; f.kind.value = 'age'`, "a1koste"},
			{"by verdict", `f.querySelector('[value=conflict]').checked = false`, "u2crates"},
			{"by search in passages", `f.search.value = 'DIVERS rose'`, "u2crates"},
			{"by search in explanations", `f.search.value = 'lies in'`, "p1lind"},
			{"nothing found", `f.search.value = 'zzz'`, ""},
		} {
			ask[bool](t, ctx, `(() => { const f = document.querySelector('.filters'); f.reset(); `+c.js+`; f.dispatchEvent(new Event('input')); return true })()`)
			if got := seen(t, ctx); got != c.want {
				t.Errorf("%s: shown %q, want %q", c.reason, got, c.want)
			}
		}
		if got := ask[string](t, ctx, `document.querySelector('.shown').textContent`); got != "0 of 9 shown" {
			t.Errorf("the count reads %q", got)
		}
		do(t, ctx, chromedp.Click("button[type=reset]"))
		time.Sleep(50 * time.Millisecond)
		if got := seen(t, ctx); got != "u1points q1port u2crates" {
			t.Errorf("after clearing: %s", got)
		}
	})
	t.Run("keys", func(t *testing.T) {
		ask[bool](t, ctx, `document.activeElement.blur(), true`)
		for _, c := range []struct{ key, want string }{
			{"j", "f-u1points"}, {"j", "f-q1port"}, {"j", "f-u2crates"}, {"j", "f-u2crates"}, {"k", "f-q1port"},
			{"/", "search"}, {"c", "search"}, {kb.Escape, "f-u1points"},
		} {
			press(t, ctx, c.key)
			if got := ask[string](t, ctx, focused); got != c.want {
				t.Errorf("after %q the focus is on %q, want %q", c.key, got, c.want)
			}
		}
		if got := ask[string](t, ctx, `document.querySelector('.filters').search.value`); got != "c" {
			t.Errorf("the search field holds %q: keys must write there", got)
		}
		do(t, ctx, chromedp.Click("button[type=reset]"))
		press(t, ctx, "j", kb.Enter)
		if !ask[bool](t, ctx, `document.activeElement.closest('.finding').open`) {
			t.Error("Enter does not open a finding")
		}
		press(t, ctx, kb.Enter)
		if ask[bool](t, ctx, `document.activeElement.closest('.finding').open`) {
			t.Error("Enter does not close a finding")
		}
	})
	t.Run("the focus is seen", func(t *testing.T) {
		press(t, ctx, "j")
		if got := ask[string](t, ctx, `getComputedStyle(document.activeElement).outlineStyle + ' ' + getComputedStyle(document.activeElement).outlineWidth`); got != "solid 3px" {
			t.Errorf("the outline is %q", got)
		}
		view(t, ctx, "focus.png")
	})
	t.Run("a filter counts in the headings of the groups", func(t *testing.T) {
		ask[bool](t, ctx, `(() => { const f = document.querySelector('.filters'); f.reset(); f.kind.value = 'number'; f.dispatchEvent(new Event('input')); return true })()`)
		if got := ask[string](t, ctx, `document.querySelector('.group.conflict .n').textContent`); got != "1 of 2" {
			t.Errorf("the conflicts count %q", got)
		}
		do(t, ctx, chromedp.Click("button[type=reset]"))
		time.Sleep(50 * time.Millisecond)
	})
	t.Run("a click shows both passages in context", func(t *testing.T) {
		do(t, ctx, chromedp.Click("#f-q1port > summary"), chromedp.WaitVisible("#f-q1port .passage"))
		text := ask[string](t, ctx, `document.querySelector('#f-q1port .why').innerText`)
		for _, want := range []string{"One word of the quotation differs", "Mr. Koste told reporters", `," he said.`, "led the five-member delegation", "95% sure"} {
			if !strings.Contains(text, want) {
				t.Errorf("no %q in:\n%s", want, text)
			}
		}
		if got := ask[string](t, ctx, `[...document.querySelectorAll('#f-q1port .passage mark.diff')].map(m => m.textContent).join(' ')`); got != "not never never" {
			t.Errorf("marked: %q", got)
		}
	})
	t.Run("values stand side by side", func(t *testing.T) {
		if got := ask[string](t, ctx, `[...document.querySelectorAll('#f-q1port .said')].map(s => [...s.querySelectorAll('figcaption .id')].map(i => i.textContent).join('')).join(' ')`); got != "A BC" {
			t.Errorf("columns: %q", got)
		}
		if !ask[bool](t, ctx, `(() => { const [a, b] = [...document.querySelectorAll('#f-q1port .said')].map(s => s.getBoundingClientRect()); return a.right <= b.left && Math.abs(a.top - b.top) < 2 })()`) {
			t.Error("the second value does not stand beside the first")
		}
	})
	t.Run("a conflict in an article leads to its finding", func(t *testing.T) {
		do(t, ctx, chromedp.Click(`#text-A a[href="#f-u1points"]`), chromedp.WaitVisible("#f-u1points .passage"))
		if got := ask[string](t, ctx, focused); got != "f-u1points" {
			t.Errorf("the focus is on %q", got)
		}
	})
	t.Run("a link of the matrix opens its finding", func(t *testing.T) {
		do(t, ctx, chromedp.Click(`.matrix a[href="#f-u3five"]`), chromedp.WaitVisible("#f-u3five .passage"))
	})
	t.Run("every control has a name, every level of heading its parent", func(t *testing.T) {
		if got := ask[string](t, ctx, `[...document.querySelectorAll('input, select, button, summary, a')].filter(e => !(e.textContent.trim() || e.labels && e.labels.length)).map(e => e.outerHTML).join()`); got != "" {
			t.Errorf("without a name: %s", got)
		}
		if got := ask[string](t, ctx, `[...document.querySelectorAll('h1, h2, h3')].map(h => h.tagName[1]).join('')`); !strings.HasPrefix(got, "12") || strings.Count(got, "1") != 1 {
			t.Errorf("headings: %s", got)
		}
		if got := ask[int](t, ctx, `document.querySelectorAll('main').length`); got != 1 {
			t.Errorf("%d main landmarks", got)
		}
	})
	t.Run("nothing is wider than a phone", func(t *testing.T) {
		do(t, ctx, chromedp.EmulateViewport(360, 740))
		if got := ask[int](t, ctx, `document.documentElement.scrollWidth`); got > 360 {
			t.Errorf("the page is %d wide", got)
		}
		picture(t, ctx, "phone.png")
		do(t, ctx, chromedp.EmulateViewport(1280, 900))
		picture(t, ctx, "desktop.png")
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}},
		})
		if err != nil {
			t.Fatal(err)
		}
		picture(t, ctx, "dark.png")
	})
	t.Run("on paper every conflict shows its passages", func(t *testing.T) {
		ask[bool](t, ctx, `dispatchEvent(new Event('beforeprint'))`)
		if got := ask[int](t, ctx, `[...document.querySelectorAll('.finding.conflict')].filter(f => !f.querySelector('.passage').checkVisibility()).length`); got != 0 {
			t.Errorf("%d conflicts hide their passages", got)
		}
		ask[bool](t, ctx, `dispatchEvent(new Event('afterprint'))`)
		pdf, err := chromedp.Run(ctx, chromedp.PrintToPDF())
		if err != nil || len(pdf) < 1000 {
			t.Errorf("printing: %d bytes, %v", len(pdf), err)
		}
		keep(t, "paper.pdf", pdf)
	})
}

func TestHostileArticleInBrowser(t *testing.T) {
	v := NewView(attacked(), Options{})
	ctx := tab(t, v)
	press(t, ctx, "j", kb.Enter)
	if !ask[bool](t, ctx, `document.querySelector('.passage').checkVisibility()`) {
		t.Errorf("the finding did not open; focus on %s, findings %s", ask[string](t, ctx, `document.activeElement.outerHTML.slice(0, 300)`), seen(t, ctx))
	}
	if ask[bool](t, ctx, `'pwned' in window`) {
		t.Error("text of an article ran as code")
	}
	if got := ask[string](t, ctx, `document.querySelector('.title').textContent`); !strings.Contains(got, "<script>window.pwned=1</script>") {
		t.Errorf("the text itself is not shown: %q", got)
	}
	if got := ask[string](t, ctx, `performance.getEntriesByType('resource').map(r => r.name).join(' ')`); got != "" {
		t.Errorf("the page fetched %s", got)
	}
	// Even code that did get in would not run: the policy knows one script.
	ask[bool](t, ctx, `(() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s);
		const d = document.createElement('div'); d.innerHTML = '<img src=x onerror="window.pwned=1">'; document.body.append(d); return true })()`)
	time.Sleep(50 * time.Millisecond)
	if ask[bool](t, ctx, `'pwned' in window`) {
		t.Error("the policy lets other code run")
	}
}

// picture keeps a screenshot where someone asked for one.
func picture(t *testing.T, ctx context.Context, name string) {
	png, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatal(err)
	}
	keep(t, name, png)
}

// view keeps a picture of what a person sees without scrolling.
func view(t *testing.T, ctx context.Context, name string) {
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	keep(t, name, png)
}

func keep(t *testing.T, name string, data []byte) {
	dir := os.Getenv("FACTDIFF_SCREENSHOTS")
	if dir == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
		t.Fatal(err)
	}
}
