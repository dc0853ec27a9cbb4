/** Generates mutants of a source file: small faults, one at a time, which good tests should detect. */
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';

/** A single change of a file. */
export interface Mutant {
  /** path within the repository */
  file: string;
  /** offsets of the replaced code, in UTF-16 units */
  start: number;
  end: number;
  /** the code that replaces it */
  replacement: string;
}

/** Operators and their replacements. */
const OPERATORS: Partial<Record<SyntaxKind, string[]>> = {
  [SyntaxKind.LessThanToken]: ['<=', '>='],
  [SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [SyntaxKind.BarBarToken]: ['&&'],
  [SyntaxKind.QuestionQuestionToken]: ['&&'],
  [SyntaxKind.PlusToken]: ['-'],
  [SyntaxKind.MinusToken]: ['+'],
  [SyntaxKind.AsteriskToken]: ['/'],
  [SyntaxKind.SlashToken]: ['*'],
  [SyntaxKind.PercentToken]: ['*'],
  [SyntaxKind.PlusEqualsToken]: ['-='],
  [SyntaxKind.MinusEqualsToken]: ['+='],
  [SyntaxKind.BarToken]: ['&'],
  [SyntaxKind.AmpersandToken]: ['|'],
  [SyntaxKind.LessThanLessThanToken]: ['>>'],
  [SyntaxKind.GreaterThanGreaterThanToken]: ['<<'],
  [SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: ['<<'],
  [SyntaxKind.QuestionQuestionEqualsToken]: ['='],
};

/** Methods and their replacements; `undefined` removes the call and keeps the object that it is called on. */
const METHODS: Record<string, string | undefined> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  trim: undefined,
  filter: undefined,
  sort: undefined,
  toSorted: undefined,
  reverse: undefined,
  toReversed: undefined,
  slice: undefined,
};

/** A node and its possible replacements. */
type Change = [node: Node, ...replacements: string[]];

/** Returns all mutants of a parsed file. Types, imports, property names and JSX attributes are not mutated. */
export function mutantsOf(source: SourceFile, file: string): Mutant[] {
  const mutants: Mutant[] = [];
  const visit = (node: Node): void => {
    if (hasNoMutants(node)) return;
    for (const [changed, ...replacements] of changesOf(node, source)) {
      const start = changed.getStart(source);
      for (const replacement of replacements) mutants.push({ file, start, end: changed.end, replacement });
    }
    node.forEachChild((child) => visit(child));
  };
  source.forEachChild((child) => visit(child));
  return mutants;
}

/** Whether a node is not mutated, such as a type or an import, which has no effect of its own at run time. */
function hasNoMutants(node: Node): boolean {
  switch (node.kind) {
    case SyntaxKind.ImportDeclaration:
    case SyntaxKind.ExportDeclaration:
    case SyntaxKind.InterfaceDeclaration:
    case SyntaxKind.TypeAliasDeclaration:
    case SyntaxKind.JsxAttribute:
      return true;
    default:
      return node.kind >= SyntaxKind.FirstTypeNode && node.kind <= SyntaxKind.LastTypeNode;
  }
}

function changesOf(node: Node, source: SourceFile): Change[] {
  // biome-ignore lint/suspicious/noExplicitAny: the nodes of this interface are told apart by `kind` alone
  const parts = node as any;
  switch (node.kind) {
    case SyntaxKind.BinaryExpression:
      return [[parts.operatorToken, ...(OPERATORS[parts.operatorToken.kind as SyntaxKind] ?? [])]];
    case SyntaxKind.IfStatement:
      return [[parts.expression, 'true', 'false']];
    case SyntaxKind.ConditionalExpression:
      return [[parts.condition, 'true', 'false']];
    case SyntaxKind.WhileStatement:
    case SyntaxKind.DoStatement:
      return [[parts.expression, 'false']];
    case SyntaxKind.ForStatement:
      return parts.condition ? [[parts.condition, 'false']] : [];
    case SyntaxKind.Block:
      return parts.statements.length > 0 ? [[node, '{}']] : [];
    case SyntaxKind.ArrowFunction:
      return parts.body.kind === SyntaxKind.Block ? [] : [[parts.body, 'undefined']];
    case SyntaxKind.TrueKeyword:
      return [[node, 'false']];
    case SyntaxKind.FalseKeyword:
      return [[node, 'true']];
    case SyntaxKind.PrefixUnaryExpression:
    case SyntaxKind.PostfixUnaryExpression:
      return [[node, ...otherSigns(node.getText(source))]];
    case SyntaxKind.CallExpression:
      return otherCalls(parts.expression, node, source);
    case SyntaxKind.PropertyAccessExpression:
      return parts.questionDotToken ? [[parts.questionDotToken, '.']] : [];
    case SyntaxKind.ArrayLiteralExpression:
      return parts.elements.length > 0 ? [[node, '[]']] : [];
    case SyntaxKind.ObjectLiteralExpression:
      return parts.properties.length > 0 ? [[node, '{}']] : [];
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
      return isName(node) ? [] : [[node, parts.text === '' ? "'mutated'" : "''"]];
    case SyntaxKind.TemplateExpression:
      return [[node, "''"]];
    case SyntaxKind.NumericLiteral:
      return isName(node) ? [] : [[node, otherNumber(Number(parts.text))]];
    case SyntaxKind.RegularExpressionLiteral:
      return [[node, ...otherPatterns(node.getText(source))]];
    default:
      return [];
  }
}

/** Replaces `++` by `--` and vice versa, as prefix or suffix, and removes `!` and `-`. */
function otherSigns(text: string): string[] {
  if (text.includes('++')) return [text.replace('++', '--')];
  if (text.includes('--')) return [text.replace('--', '++')];
  return /^[!-]/.test(text) ? [text.slice(1)] : [];
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function otherCalls(callee: any, call: Node, source: SourceFile): Change[] {
  if (callee.kind !== SyntaxKind.PropertyAccessExpression) return [];
  const method = callee.name.getText(source);
  if (!Object.hasOwn(METHODS, method)) return [];
  const other = METHODS[method];
  return other === undefined ? [[call, callee.expression.getText(source)]] : [[callee.name, other]];
}

/** Whether a string or number is a property name. */
function isName(node: Node): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const parent = node.parent as any;
  return parent?.name === node && parent.kind !== SyntaxKind.VariableDeclaration;
}

/** Returns a clearly different number: half of a fraction (a weight), ten times a limit above 10, else one more. */
function otherNumber(value: number): string {
  if (!Number.isInteger(value)) return String(value / 2);
  return String(value > 10 ? value * 10 : value + 1);
}

/** Returns variants of a pattern: without an anchor, without the flag `i`, or with a character class negated. */
function otherPatterns(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const others = [
    pattern.replace(/^\^/, ''),
    pattern.replace(/(?<!\\)\$$/, ''),
    pattern.replace(/(?<!\\)\[(\^?)/, (_, not) => (not ? '[' : '[^')),
    pattern.replace(/\\([dDsSwW])/, (_, of) => `\\${of === of.toLowerCase() ? of.toUpperCase() : of.toLowerCase()}`),
  ].map((other) => `/${other}/${flags}`);
  return [...new Set([...others, `/${pattern}/${flags.replace('i', '')}`])].filter(
    (other) => other !== literal && !other.startsWith('//'),
  );
}
