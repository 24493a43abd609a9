import { InputError, type InputPlace } from "./errors.ts";

/** @throws InputError */
export function parseJson(text: string, place?: InputPlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${(error as Error).message}`, place);
  }
}
