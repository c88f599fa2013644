-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Village" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storeName" TEXT NOT NULL,
    "placeLabel" TEXT NOT NULL DEFAULT 'VILLAGE',
    "groupLabel" TEXT NOT NULL DEFAULT 'GROUP',
    "boardNames" TEXT NOT NULL DEFAULT 'MASKED',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "oldestDeed" INTEGER NOT NULL DEFAULT 365,
    "entrySeq" INTEGER NOT NULL DEFAULT 0,
    "openMonth" TEXT NOT NULL,
    "openWindowId" TEXT,
    "foundedAt" DATETIME NOT NULL
);
INSERT INTO "new_Village" ("boardNames", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "oldestDeed", "openMonth", "openWindowId", "slug", "storeName") SELECT "boardNames", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "oldestDeed", "openMonth", "openWindowId", "slug", "storeName" FROM "Village";
DROP TABLE "Village";
ALTER TABLE "new_Village" RENAME TO "Village";
CREATE UNIQUE INDEX "Village_slug_key" ON "Village"("slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
