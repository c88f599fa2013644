-- AlterTable
ALTER TABLE "Household" ADD COLUMN "cardPrintedAt" DATETIME;

-- AlterTable
ALTER TABLE "Good" ADD COLUMN "barcode" TEXT;
ALTER TABLE "Good" ADD COLUMN "category" TEXT;
ALTER TABLE "Good" ADD COLUMN "costFen" INTEGER;
ALTER TABLE "Good" ADD COLUMN "nextPoints" INTEGER;
ALTER TABLE "Good" ADD COLUMN "nextPointsFrom" TEXT;
ALTER TABLE "Good" ADD COLUMN "shelf" TEXT;

-- AlterTable
ALTER TABLE "StockMove" ADD COLUMN "invoice" TEXT;

-- AlterTable
ALTER TABLE "Window" ADD COLUMN "capPoints" INTEGER;

-- CreateTable
CREATE TABLE "VoidCard" (
    "cardHash" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "voidedById" TEXT NOT NULL,
    "voidedAt" DATETIME NOT NULL,
    CONSTRAINT "VoidCard_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MonthName" (
    "villageId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headName" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "month", "householdId"),
    CONSTRAINT "MonthName_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PriceChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "goodId" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "holdsFrom" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "PriceChange_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shortage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "goodId" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "windowId" TEXT,
    "notedById" TEXT NOT NULL,
    "notedAt" DATETIME NOT NULL,
    "droppedAt" DATETIME,
    "droppedById" TEXT,
    CONSTRAINT "Shortage_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Shortage_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Shortage_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Expiry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "windowId" TEXT NOT NULL,
    "announcedOn" TEXT NOT NULL,
    "expiresOn" TEXT NOT NULL,
    "announcedById" TEXT NOT NULL,
    "announcedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "doneById" TEXT,
    "doneAt" DATETIME,
    CONSTRAINT "Expiry_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
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
    "deductions" BOOLEAN NOT NULL DEFAULT false,
    "noticeDays" INTEGER NOT NULL DEFAULT 5,
    "yearEnd" TEXT NOT NULL DEFAULT 'CARRY',
    "entrySeq" INTEGER NOT NULL DEFAULT 0,
    "openMonth" TEXT NOT NULL,
    "openWindowId" TEXT,
    "foundedAt" DATETIME NOT NULL
);
INSERT INTO "new_Village" ("boardNames", "deductions", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "noticeDays", "oldestDeed", "openMonth", "openWindowId", "placeLabel", "slug", "storeName") SELECT "boardNames", "deductions", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "noticeDays", "oldestDeed", "openMonth", "openWindowId", "placeLabel", "slug", "storeName" FROM "Village";
DROP TABLE "Village";
ALTER TABLE "new_Village" RENAME TO "Village";
CREATE UNIQUE INDEX "Village_slug_key" ON "Village"("slug");
CREATE TABLE "new_Photo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "batchId" TEXT,
    "meetingId" TEXT,
    "noticeId" TEXT,
    "goodId" TEXT,
    "windowId" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    "removedById" TEXT,
    "removedReason" TEXT,
    CONSTRAINT "Photo_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Photo_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Photo_villageId_noticeId_fkey" FOREIGN KEY ("villageId", "noticeId") REFERENCES "Notice" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Photo_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Photo_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Photo" ("addedAt", "addedById", "batchId", "bytes", "hash", "height", "id", "meetingId", "noticeId", "removedAt", "removedById", "removedReason", "villageId", "width") SELECT "addedAt", "addedById", "batchId", "bytes", "hash", "height", "id", "meetingId", "noticeId", "removedAt", "removedById", "removedReason", "villageId", "width" FROM "Photo";
DROP TABLE "Photo";
ALTER TABLE "new_Photo" RENAME TO "Photo";
CREATE INDEX "Photo_villageId_batchId_idx" ON "Photo"("villageId", "batchId");
CREATE INDEX "Photo_villageId_meetingId_idx" ON "Photo"("villageId", "meetingId");
CREATE INDEX "Photo_villageId_noticeId_idx" ON "Photo"("villageId", "noticeId");
CREATE INDEX "Photo_villageId_goodId_idx" ON "Photo"("villageId", "goodId");
CREATE INDEX "Photo_villageId_windowId_idx" ON "Photo"("villageId", "windowId");
CREATE UNIQUE INDEX "Photo_villageId_id_key" ON "Photo"("villageId", "id");
CREATE TABLE "new_Redemption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "windowId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "receipt" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "balanceAfter" INTEGER NOT NULL,
    "collectorName" TEXT NOT NULL,
    "collectorRelation" TEXT,
    "inputHash" TEXT NOT NULL,
    "redeemedOn" TEXT NOT NULL,
    "redeemedAt" DATETIME NOT NULL,
    "clerkId" TEXT NOT NULL,
    "onPaper" BOOLEAN NOT NULL DEFAULT false,
    "homeDelivery" BOOLEAN NOT NULL DEFAULT false,
    "deliveredAt" DATETIME,
    "deliveredById" TEXT,
    "signedAt" DATETIME,
    "signedById" TEXT,
    "cancelledAt" DATETIME,
    "cancelledById" TEXT,
    "cancelReason" TEXT,
    CONSTRAINT "Redemption_villageId_windowId_fkey" FOREIGN KEY ("villageId", "windowId") REFERENCES "Window" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Redemption_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Redemption" ("balanceAfter", "cancelReason", "cancelledAt", "cancelledById", "clerkId", "collectorName", "collectorRelation", "householdId", "id", "inputHash", "points", "receipt", "redeemedAt", "redeemedOn", "villageId", "windowId") SELECT "balanceAfter", "cancelReason", "cancelledAt", "cancelledById", "clerkId", "collectorName", "collectorRelation", "householdId", "id", "inputHash", "points", "receipt", "redeemedAt", "redeemedOn", "villageId", "windowId" FROM "Redemption";
DROP TABLE "Redemption";
ALTER TABLE "new_Redemption" RENAME TO "Redemption";
CREATE INDEX "Redemption_villageId_windowId_idx" ON "Redemption"("villageId", "windowId");
CREATE INDEX "Redemption_villageId_householdId_idx" ON "Redemption"("villageId", "householdId");
CREATE UNIQUE INDEX "Redemption_villageId_id_key" ON "Redemption"("villageId", "id");
CREATE UNIQUE INDEX "Redemption_villageId_receipt_key" ON "Redemption"("villageId", "receipt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "VoidCard_villageId_householdId_idx" ON "VoidCard"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "MonthName_villageId_householdId_idx" ON "MonthName"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "PriceChange_villageId_goodId_idx" ON "PriceChange"("villageId", "goodId");

-- CreateIndex
CREATE UNIQUE INDEX "PriceChange_villageId_id_key" ON "PriceChange"("villageId", "id");

-- CreateIndex
CREATE INDEX "Shortage_villageId_goodId_idx" ON "Shortage"("villageId", "goodId");

-- CreateIndex
CREATE INDEX "Shortage_villageId_householdId_idx" ON "Shortage"("villageId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "Shortage_villageId_id_key" ON "Shortage"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Expiry_villageId_id_key" ON "Expiry"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Expiry_villageId_windowId_key" ON "Expiry"("villageId", "windowId");

-- CreateIndex
CREATE UNIQUE INDEX "Good_villageId_barcode_key" ON "Good"("villageId", "barcode");
