//go:build browser

// Package browsertest opens the page of a portfolio as its readers do: in a real browser, without a screen.
package browsertest

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// chromium is Debian's.
const chromium = "/usr/bin/chromium"

// patience bounds what one reader does.
const patience = 2 * time.Minute

// reader is somebody with a browser of their own.
type reader struct {
	*testing.T
	ctx    context.Context
	mu     sync.Mutex
	faults []string // what the browser complained of, and what it asked the network for
}

// newReader opens a browser. Whatever it complains of fails the test in the end.
func newReader(t *testing.T) *reader {
	t.Helper()
	if _, err := os.Stat(chromium); err != nil {
		t.Fatalf("there is no browser: please install Debian's package chromium (%v)", err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.WindowSize(1280, 900))
	browser, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, leave := chromedp.NewContext(browser)
	bounded, cancel := context.WithTimeout(ctx, patience)
	t.Cleanup(func() { cancel(); leave(); stop() })
	r := &reader{T: t, ctx: bounded}
	if err := chromedp.Listen(ctx, r.hear); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.complain)
	command(r, log.Enable, cdp.Empty{})
	command(r, network.Enable, network.EnableParams{})
	return r
}

// hear notes errors, violations of the page's policy, and requests for anything but the page.
func (r *reader) hear(event any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		r.faults = append(r.faults, fmt.Sprintf("%+v", e.ExceptionDetails))
	case *runtime.EventConsoleAPICalled:
		r.faults = append(r.faults, fmt.Sprintf("console.%s", e.Type))
	case *log.EventEntryAdded:
		r.faults = append(r.faults, e.Entry.Text)
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, "file://") {
			r.faults = append(r.faults, "asked for "+e.Request.URL)
		}
	}
}

func (r *reader) complain() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, fault := range r.faults {
		r.Errorf("the browser says: %s", fault)
	}
}

// step is one thing that a reader does.
type step = chromedp.Action[chromedp.Void]

func (r *reader) do(steps ...step) {
	r.Helper()
	if err := chromedp.Do(r.ctx, steps...); err != nil {
		r.Fatal(err)
	}
}

// open shows a page, at a state, and waits until its script has drawn it.
func (r *reader) open(file, state string) {
	r.Helper()
	r.do(chromedp.Navigate("about:blank"), chromedp.Navigate("file://"+file+state), chromedp.WaitReady(chromedp.CSS("html[data-ready]")))
}

// find evaluates an expression of JavaScript.
func find[V any](r *reader, expression string) V {
	r.Helper()
	value, err := chromedp.Run(r.ctx, chromedp.Evaluate[V](expression))
	if err != nil {
		r.Fatalf("%v, of %s", err, expression)
	}
	return value
}

// command sends the browser one command of its protocol.
func command[P, R any](r *reader, command cdp.Command[P, R], params P) {
	r.Helper()
	if _, err := chromedp.Call(r.ctx, command, params); err != nil {
		r.Fatal(err)
	}
}

// script is a step that a reader cannot take by the keyboard or the pointer alone, or not for sure.
func script(text string) step { return chromedp.Evaluate[chromedp.Void](text) }

// until waits for an expression to hold.
func (r *reader) until(expression string) {
	r.Helper()
	for deadline := time.Now().Add(10 * time.Second); !find[bool](r, expression); {
		if time.Now().After(deadline) {
			r.Fatalf("never true: %s\nthe status says: %s", expression, r.text("#status"))
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (r *reader) text(selector string) string {
	r.Helper()
	return find[string](r, fmt.Sprintf("document.querySelector(%q)?.innerText ?? ''", selector))
}

// choose selects the option of that name in the list under a label, as a reader does.
func (r *reader) choose(label, option string) {
	r.Helper()
	r.do(script(fmt.Sprintf(`(() => {
		const label = [...document.querySelectorAll("label")].find((l) => !l.hidden && l.firstChild.textContent === %q);
		const select = label.querySelector("select");
		select.value = [...select.options].find((o) => o.text.startsWith(%q)).value;
		select.dispatchEvent(new Event("change"));
	})()`, label, option)))
}
