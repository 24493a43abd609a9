// The statements of events in the positions of the parent, and of bodies under it when asked.
// $descendants: boolean
// $events: string[] | null
MATCH {{within body}}
    WHERE $descendants OR body = parent
    WITH DISTINCT body
    MATCH (body)<-[:IN]-(:Position)<-[:OBJECT]-(node:Statement {type: 'HOLDS'})-[:STATED_IN]->(article:Article)
    WHERE node.event IS NOT NULL
      AND ($events IS NULL OR node.event IN $events)
      AND {{in-window node}}
      AND {{counts node}}
