import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver, registerEnumType } from "type-graphql";
import { PageArgs } from "../args/page.args.ts";
import { asksForTotal } from "../asks-for-total.ts";
import type { Context } from "../context.ts";
import { SearchHits } from "../lists.ts";
import { searchNodes } from "../search/search-nodes.ts";

enum SearchedType {
  PERSON = "person_search",
  POSITION = "position_search",
  BODY = "body_search",
  MEETING = "meeting_search",
  DOCUMENT = "document_search",
  ARTICLE = "article_search",
}
registerEnumType(SearchedType, {
  name: "SearchedType",
  description: "What can be searched for.",
  valuesConfig: {
    PERSON: { description: "Persons, by name." },
    POSITION: { description: "Positions, by title." },
    BODY: { description: "Bodies, by name, abbreviation or alias." },
    MEETING: { description: "Meetings, by name or place." },
    DOCUMENT: { description: "Documents, by name or number." },
    ARTICLE: { description: "Articles, by headline." },
  },
});

@Resolver()
export class SearchResolver {
  @Query(() => SearchHits, {
    description:
      "All kinds at once, the best first: words in any order, with or without accents, the last one perhaps unfinished; with typos where nothing is found as typed. Equally good hits are in the order of how many articles mention them.",
  })
  search(
    @Arg("text", () => String, { description: "`khai tran`, `BTC TW`, `chi thi 05`." }) text: string,
    @Arg("types", () => [SearchedType], {
      defaultValue: [SearchedType.PERSON, SearchedType.BODY, SearchedType.POSITION, SearchedType.DOCUMENT],
      description: "What to look for.",
    })
    types: SearchedType[],
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return searchNodes(context, [...new Set(types)], text, page.params(), asksForTotal(info));
  }
}
