import ts from "typescript";

/** The value that a "// =>" comment right after a statement gives, as TypeScript text; undefined where there is none. */
function expectedAfter(text, end) {
  const rest = text.slice(end);
  const match = /^[ \t;]*(?:\r?\n[ \t]*)?\/\/[ \t]*=>[ \t]*(.*)/.exec(rest);
  return match?.[1]?.trim();
}

/** The expression whose value a statement shows: the argument of console.log, the declared name, or the expression. */
function shownBy(statement, source) {
  if (ts.isVariableStatement(statement)) {
    const declarations = statement.declarationList.declarations;
    return declarations.length === 1 && ts.isIdentifier(declarations[0].name) ? declarations[0].name.text : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const isLog = ts.isCallExpression(expression) && expression.expression.getText(source) === "console.log";
  return (isLog ? expression.arguments[0] : expression)?.getText(source);
}

function isExpression(text) {
  const source = ts.createSourceFile("value.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, true);
  return text !== "" && source.parseDiagnostics.length === 0;
}

/** Puts a check behind every statement with a "// =>" comment. A comment that checks nothing is an error. */
export function instrument(code, place) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const errors = [];
  const edits = [];
  const visit = (node) => {
    if (ts.isStatement(node)) {
      const expected = expectedAfter(code, node.end);
      const shown = expected === undefined ? undefined : shownBy(node, source);
      if (expected !== undefined && shown !== undefined) edits.push({ node, shown, expected });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const promised = [...code.matchAll(/\/\/[ \t]*=>/g)].length;
  if (promised !== edits.length)
    errors.push(`${place}: ${promised - edits.length} of the "// =>" comments follow no statement that has a value`);
  let text = code;
  for (const { node, shown, expected } of edits.reverse()) {
    if (!isExpression(expected)) {
      errors.push(`${place}: "// => ${expected}" is no value in TypeScript`);
      continue;
    }
    const check = `__check(${JSON.stringify(place)}, (${shown}), (${expected}));`;
    const replaced = ts.isVariableStatement(node) ? `${node.getText(source)} ${check}` : check;
    text = text.slice(0, node.getStart(source)) + replaced + text.slice(node.end);
  }
  return { text, errors };
}
