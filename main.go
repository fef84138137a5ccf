// Factdiff is diff for facts: it reads several accounts of one story and
// prints what they agree and disagree on.
package main

import (
	"context"
	"os"
	"runtime/debug"

	"factdiff/report/cli"
)

// gcPercent lets the heap grow further than usual between collections: a run
// lives for milliseconds, and collecting would take a quarter of them.
const gcPercent = 400

func main() {
	debug.SetGCPercent(gcPercent)
	os.Exit(cli.Run(context.Background(), os.Args, cli.System()))
}
