import type Sigma from "sigma";

/** What the canvas shows, on the ground's colour. */
export function png(sigma: Sigma, ground: string): Promise<Blob> {
  sigma.refresh();
  const { width, height } = sigma.getDimensions();
  const ratio = devicePixelRatio || 1;
  const sheet = document.createElement("canvas");
  sheet.width = width * ratio;
  sheet.height = height * ratio;
  const context = sheet.getContext("2d")!;
  context.fillStyle = ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const layer of Object.values(sigma.getCanvases()))
    if (layer.width > 0 && layer.height > 0) context.drawImage(layer, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve, reject) =>
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}
