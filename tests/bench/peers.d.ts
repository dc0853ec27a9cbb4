/** Declares the functions that the benchmark calls of libraries that ship without types. */

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string, cleanName?: string): void;
    extractKeywords(text: string): string[];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(
      keywords: string[],
      options: {
        accuracy: 'exactly';
        element: string;
        separateWordSearch: boolean;
        caseSensitive: boolean;
        diacritics: boolean;
        each: () => void;
      },
    ): void;
    markRegExp(pattern: RegExp, options: { element: string; each: () => void }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    body: HTMLElement,
    options: { find: RegExp; replace: (portion: { text: string }) => HTMLElement },
  ): void;
}
