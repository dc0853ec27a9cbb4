/** The bundled pack, as `scripts/bundled-pack.ts` makes it: an `engine/stored-pack.ts` whose tables are in base64. */
declare module 'virtual:pack' {
  const pack: {
    /** of its file */
    bytes: number;
    head: import('../../engine/stored-pack.ts').PackHead;
    texts: import('../../engine/stored-pack.ts').StoredPack['texts'];
    tables: Record<keyof import('../../engine/stored-pack.ts').StoredPack['tables'], string>;
  };
  export default pack;
}
