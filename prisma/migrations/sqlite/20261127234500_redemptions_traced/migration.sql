-- A redemption had been its own trace, read from its row: without where it was done, and with the names
-- of today. From now on it leaves one as every deed does; those that were made get theirs as they stand.
INSERT INTO "Trace" ("id", "villageId", "at", "staffId", "staffName", "deed", "page", "source", "subject", "changes")
SELECT r."id", r."villageId", r."redeemedAt", r."clerkId", s."name", 'redemption.make',
  '/office/windows/' || r."windowId" || '/' || r."id", '', CAST(h."number" AS TEXT) || ' ' || h."headName",
  '[{"fact":"receipt","before":null,"after":"' || CAST(r."receipt" AS TEXT) || '"},'
    || '{"fact":"collector","before":null,"after":' || json_quote(r."collectorName") || '},'
    || '{"fact":"taken","before":null,"after":[' || COALESCE((SELECT group_concat(json_quote(l."goodName" || ' ' || CAST(l."quantity" AS TEXT) || ' ' || l."unit"), ',' ORDER BY l."position")
      FROM "RedemptionLine" l WHERE l."villageId" = r."villageId" AND l."redemptionId" = r."id"), '') || ']},'
    || '{"fact":"spent","before":null,"after":' || CAST(r."points" AS TEXT) || '}]'
FROM "Redemption" r
JOIN "Household" h ON h."villageId" = r."villageId" AND h."id" = r."householdId"
JOIN "Staff" s ON s."villageId" = r."villageId" AND s."id" = r."clerkId";
