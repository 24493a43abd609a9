// An entity that an article mentions which was known by then, surely enough.
// $knownAt: string | null
// $minConfidence: number | null
($knownAt IS NULL AND $minConfidence IS NULL OR EXISTS {
        MATCH (it)-[mention:MENTIONED_IN]->()
        WHERE {{believed mention}}
      })
