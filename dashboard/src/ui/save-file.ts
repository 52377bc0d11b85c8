/** Hands a file to the reader; what the browser held of it is let go at once. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has read it when the click's own work is done.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
