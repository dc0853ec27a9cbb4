/** Offers the reader a JSON file as a download. */
export function saveAs(name: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  // the browser reads the URL only after this function has returned
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
