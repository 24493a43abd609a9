import type { Page } from "playwright-core";

export type Point = readonly [number, number];

/**
 * Where on the page something of a colour is drawn: the middle of the first patch that is wider and higher than any
 * line, so of a node.
 * @param colour as in the palette, `#1f5fa6`
 * @throws where nothing has the colour
 */
export async function placeOf(page: Page, colour: string): Promise<Point> {
  const stage = (await page.locator(".canvas").boundingBox())!;
  const png = (await page.locator(".canvas").screenshot()).toString("base64");
  const [x, y] = await page.evaluate(
    async ([base64, colour]) => {
      const bytes = Uint8Array.from(atob(base64!), (each) => each.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d")!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const wanted = [1, 3, 5].map((i) => Number.parseInt(colour!.slice(i, i + 2), 16));
      const is = (x: number, y: number) =>
        wanted.every((value, i) => Math.abs(data[4 * (y * picture.width + x) + i]! - value) < 3);
      const inside: [number, number][] = [];
      for (let y = 6; y < picture.height - 6; y++)
        for (let x = 6; x < picture.width - 6; x++)
          if ([-5, 0, 5].every((dx) => is(x + dx, y)) && [-5, 5].every((dy) => is(x, y + dy)))
            inside.push([x, y]);
      const first = inside[0];
      if (!first) throw new Error(`nothing is ${colour}`);
      const patch = inside.filter(([x, y]) => Math.hypot(x - first[0], y - first[1]) < 40);
      const mean = (i: 0 | 1) => patch.reduce((sum, point) => sum + point[i], 0) / patch.length;
      return [mean(0), mean(1)];
    },
    [png, colour],
  );
  return [stage.x + x!, stage.y + y!];
}

export function middleOf([x, y]: Point, [otherX, otherY]: Point): Point {
  return [(x + otherX) / 2, (y + otherY) / 2];
}
