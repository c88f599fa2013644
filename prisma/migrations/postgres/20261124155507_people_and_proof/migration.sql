-- CreateEnum
CREATE TYPE "PlaceLabel" AS ENUM ('VILLAGE', 'GACHA');

-- AlterTable
ALTER TABLE "Village" ADD COLUMN     "placeLabel" "PlaceLabel" NOT NULL DEFAULT 'VILLAGE';
