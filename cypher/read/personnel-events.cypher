// What is stated to have begun or ended tenures in each body, or in one under it, newest first.
// $ids: string[]
// $descendants: boolean
// $events: string[] | null
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<StatementNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    {{personnel-events}}
    WITH node, article, coalesce(node.date, article.publishedAt, '') AS key
    WHERE {{page-descending}}
    RETURN {key: key, node: {{statement node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    {{personnel-events}}
    RETURN node
  } END AS total
