package baseline

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"factdiff/compare"
)

func TestCreateNeverOverwrites(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.json")
	os.WriteFile(path, []byte("an article"), 0o644)
	if err := Create(path, &File{}); err == nil || !strings.Contains(err.Error(), "exists already") {
		t.Errorf("the error is %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "an article" {
		t.Errorf("the file became %q", got)
	}
}

func TestReplaceRefusesWhatAnotherRunChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.json")
	if err := Create(path, &File{}); err != nil {
		t.Fatal(err)
	}
	mine, _ := Load(path)
	theirs, _ := Load(path)
	if err := theirs.Replace(New([]compare.Finding{finding("s1", "f1", "1", "2")}, Remark{})); err != nil {
		t.Fatal(err)
	}
	err := mine.Replace(New([]compare.Finding{finding("s2", "f2", "1", "2")}, Remark{}))
	if err == nil || !strings.Contains(err.Error(), "another run has changed it") {
		t.Errorf("the error is %v", err)
	}
	if now, err := Load(path); err != nil || prints(&now.File) != "f1" {
		t.Errorf("the other run's baseline became %v, %v", now, err)
	}
}

func TestManyRunsAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.json")
	if err := Create(path, &File{}); err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	written, runs := make([]bool, 8), make([]*Stored, 8)
	for i := range runs {
		runs[i], _ = Load(path)
	}
	for i, s := range runs {
		wait.Go(func() {
			f := New([]compare.Finding{finding("s", fmt.Sprint("f", i), "1", "2")}, Remark{})
			written[i] = s.Replace(f) == nil
		})
	}
	wait.Wait()
	now, err := Load(path)
	if err != nil {
		t.Fatal("the file is not whole: ", err)
	}
	for i, ok := range written {
		if holds := prints(&now.File) == fmt.Sprint("f", i); ok != holds {
			t.Errorf("run %d was told %v, and the file holds %s", i, ok, prints(&now.File))
		}
	}
}

func TestReplaceKeepsLinks(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "kept", "story.json"), filepath.Join(dir, "story.json")
	os.Mkdir(filepath.Dir(target), 0o755)
	if err := Create(target, &File{}); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	s, err := Load(link)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Replace(New([]compare.Finding{finding("s1", "f1", "1", "2")}, Remark{})); err != nil {
		t.Fatal(err)
	}
	if info, _ := os.Lstat(link); info.Mode().IsRegular() {
		t.Error("the link became a file")
	}
	if now, err := Load(target); err != nil || prints(&now.File) != "f1" {
		t.Errorf("the linked baseline is %v, %v", now, err)
	}
}

func TestReplaceWithoutChangeWritesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.json")
	if err := Create(path, &File{}); err != nil {
		t.Fatal(err)
	}
	before, _ := os.Stat(path)
	s, _ := Load(path)
	if err := s.Replace(&File{}); err != nil {
		t.Fatal(err)
	}
	if after, _ := os.Stat(path); !os.SameFile(before, after) {
		t.Error("an unchanged baseline was written anew")
	}
}

func TestLoadNamesTheFile(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.json")
	os.WriteFile(bad, []byte("{"), 0o644)
	for _, path := range []string{bad, filepath.Join(dir, "none.json"), dir} {
		if _, err := Load(path); err == nil || !strings.HasPrefix(err.Error(), path+": ") {
			t.Errorf("%s: the error is %v", path, err)
		}
	}
}
