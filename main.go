// Factdiff is diff for facts: it reads several accounts of one story and
// prints what they agree and disagree on.
package main

import (
	"context"
	"os"

	"factdiff/report/cli"
)

func main() {
	os.Exit(cli.Run(context.Background(), os.Args, cli.System()))
}
