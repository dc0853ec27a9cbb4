/** The bundled pack, as `scripts/bundled-pack.ts` makes it: an `engine/stored-pack.ts` whose tables are deflated and in base64. */
declare module 'virtual:pack' {
  const pack: {
    /** bytes of its file */
    bytes: number;
    head: import('../../engine/store-pack.ts').PackHead;
    /** see `platform/repeated-text.ts` */
    texts: import('../../engine/store-pack.ts').StoredPack['texts'];
    /** deflated, in base64 */
    tables: Record<keyof import('../../engine/store-pack.ts').StoredPack['tables'], string>;
  };
  export default pack;
}
