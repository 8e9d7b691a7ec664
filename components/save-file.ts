/** Gives a file to the person's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own copy once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
