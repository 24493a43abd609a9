// Who is reported at the meeting `it`, once as chair and once as attendee where both are said.
COLLECT {
        MATCH (person:Person)-[r:CHAIRED|ATTENDED]->(it)
        WHERE {{believed r}}
        RETURN {
          personId: person.id,
          chaired: type(r) = 'CHAIRED',
          roles: CASE WHEN type(r) = 'CHAIRED' THEN [] ELSE {{roles r}} END
        }
      }
