package slim_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/slim"
)

// TestReadsWhatIsRead looks the sources of the readers over for the names of attributes: arguments of functions that
// return an attribute, lists that are gone through with such a function, cases of a switch over a key.
func TestReadsWhatIsRead(t *testing.T) {
	found := map[string]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if reads(n) {
					note(found, path, n.Args...)
				}
			case *ast.RangeStmt:
				if list, ok := n.X.(*ast.CompositeLit); ok && holdsRead(n.Body) {
					note(found, path, list.Elts...)
				}
			case *ast.SwitchStmt:
				if key, ok := n.Tag.(*ast.SelectorExpr); ok && key.Sel.Name == "Key" {
					for _, clause := range n.Body.List {
						note(found, path, clause.(*ast.CaseClause).List...)
					}
				}
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	assert.Greater(t, len(found), 40, "the sources are read otherwise than this test thinks")
	for key, path := range found {
		assert.True(t, slim.Reads(key), "%s is read in %s", key, path)
	}
}

// reads reports whether a call returns an attribute.
func reads(call *ast.CallExpr) bool {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	return len(call.Args) == 2 && (strings.EqualFold(name, "attr") || name == "hasAttr")
}

func holdsRead(n ast.Node) bool {
	held := false
	ast.Inspect(n, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		held = held || ok && reads(call)
		return true
	})
	return held
}

func note(found map[string]string, path string, expressions ...ast.Expr) {
	for _, e := range expressions {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if key, err := strconv.Unquote(lit.Value); err == nil {
				found[key] = path
			}
		}
	}
}
