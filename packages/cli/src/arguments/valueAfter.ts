/** The value of an option on a command line that is not understood yet. */
export function valueAfter(args: readonly string[], option: string): string | undefined {
  const index = args.lastIndexOf(option);
  return index === -1 ? args.find((each) => each.startsWith(`${option}=`))?.slice(option.length + 1) : args[index + 1];
}
