package cli

import (
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// The library takes everything after the first argument for arguments, flags
// included, and a first argument that is no command for one mistyped. So the
// command line is put into the order it expects before it sees it:
//
//	a.txt --format json b.txt
//	compare --format json -- a.txt b.txt

// reorder returns the arguments (without the program's name) as command,
// flags, "--", operands. The command is "compare" where none is named, and
// "help" where help is asked for.
func reorder(app *cli.App, args []string) ([]string, error) {
	path, args := command(app, args)
	asked := names(path)
	if path == nil {
		path = []*cli.Command{find(app.Commands, "compare")}
	}
	line, err := split(strings.Join(names(path), " "), path[len(path)-1].Flags, args)
	switch {
	case err != nil:
		return nil, err
	case line.help:
		return append([]string{"help", "--"}, asked...), nil
	}
	return slices.Concat(names(path), line.flags, []string{"--"}, line.operands), nil
}

// command finds the command among the arguments and takes its name out. Only
// the first argument that is neither flag nor value of a flag can name it.
func command(app *cli.App, args []string) (path []*cli.Command, rest []string) {
	list, rest := app.Commands, args
	for {
		i := firstOperand(list, rest)
		if i < 0 || rest[i] == "--" {
			break
		}
		cmd := find(list, rest[i])
		if cmd == nil {
			break
		}
		path = append(path, cmd)
		rest = append(rest[:i:i], rest[i+1:]...)
		list = cmd.Subcommands
	}
	return path, rest
}

// firstOperand is the index of the first argument that is neither a flag nor
// the value of a flag of any of the commands; -1 for none.
func firstOperand(list []*cli.Command, args []string) int {
	for i := 0; i < len(args); i++ {
		if args[i] == "--" || !isFlag(args[i]) {
			return i
		}
		if name, _, hasValue := cutFlag(args[i]); !hasValue && takesValue(list, name) {
			i++
		}
	}
	return -1
}

func takesValue(list []*cli.Command, name string) bool {
	for _, c := range list {
		if f := findFlag(c.Flags, name); f != nil && !isBool(f) {
			return true
		}
		if takesValue(c.Subcommands, name) {
			return true
		}
	}
	return false
}

// line is a command line taken apart.
type line struct {
	flags    []string // with their values
	operands []string
	help     bool
}

// split takes the arguments of a command apart.
func split(cmd string, known []cli.Flag, args []string) (l line, err error) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			l.operands = append(l.operands, args[i+1:]...)
			return l, nil
		}
		if !isFlag(arg) {
			l.operands = append(l.operands, arg)
			continue
		}
		name, value, hasValue := cutFlag(arg)
		flag := findFlag(known, name)
		if flag == nil {
			return l, unknownFlag(cmd, known, arg)
		}
		l.help = l.help || flag == helpFlag
		// The library takes -o and --output in one line for a mistake.
		long := "--" + flag.Names()[0]
		if hasValue && value == "" && !isBool(flag) {
			return l, usagef(cmd, "%s needs a value", long)
		}
		if hasValue {
			l.flags = append(l.flags, long+"="+value)
			continue
		}
		l.flags = append(l.flags, long)
		if isBool(flag) {
			continue
		}
		if i++; i == len(args) || args[i] == "--" || args[i] == "" {
			return l, usagef(cmd, "%s needs a value", arg)
		}
		l.flags = append(l.flags, args[i])
	}
	return l, nil
}

// unknownFlag says what is wrong with a flag that the command does not have.
func unknownFlag(cmd string, known []cli.Flag, arg string) error {
	if _, err := os.Lstat(arg); err == nil {
		return usagef(cmd, "%s looks like a flag; to read the file of that name write ./%s", arg, arg)
	}
	name, _, _ := cutFlag(arg)
	var candidates []string
	for _, f := range known {
		candidates = append(candidates, f.Names()[0])
	}
	if near := nearest(name, candidates); near != "" {
		return usagef(cmd, "%s has no flag %s; did you mean --%s?", cmd, arg, near)
	}
	return usagef(cmd, "%s has no flag %s", cmd, arg)
}

// isFlag reports whether an argument is a flag: "-" alone is standard input.
func isFlag(arg string) bool { return len(arg) > 1 && arg[0] == '-' }

func cutFlag(arg string) (name, value string, hasValue bool) {
	return strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
}

func findFlag(flags []cli.Flag, name string) cli.Flag {
	for _, f := range flags {
		for _, n := range f.Names() {
			if n == name {
				return f
			}
		}
	}
	return nil
}

func isBool(f cli.Flag) bool {
	_, ok := f.(*cli.BoolFlag)
	return ok
}

func find(list []*cli.Command, name string) *cli.Command {
	for _, c := range list {
		if c.HasName(name) {
			return c
		}
	}
	return nil
}

func names(path []*cli.Command) []string {
	var out []string
	for _, c := range path {
		out = append(out, c.Name)
	}
	return out
}
