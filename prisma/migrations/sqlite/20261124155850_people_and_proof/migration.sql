-- AlterTable
ALTER TABLE "Batch" ADD COLUMN "withdrawReason" TEXT;
ALTER TABLE "Batch" ADD COLUMN "withdrawnAt" DATETIME;
ALTER TABLE "Batch" ADD COLUMN "withdrawnById" TEXT;

-- CreateTable
CREATE TABLE "FavouriteRule" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "staffId", "ruleId"),
    CONSTRAINT "FavouriteRule_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FavouriteRule_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimScore" (
    "villageId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "judge" TEXT,
    "score" INTEGER NOT NULL,

    PRIMARY KEY ("villageId", "claimId", "position"),
    CONSTRAINT "ClaimScore_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

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

-- CreateIndex
CREATE INDEX "Batch_villageId_recordedById_recordedAt_idx" ON "Batch"("villageId", "recordedById", "recordedAt");
